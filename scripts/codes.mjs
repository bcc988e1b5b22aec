// Commands about error codes: `npm run codes -- check|headers FOLDER`, `sample [N]`, `show CODE`.
import { entry } from './bundle.mjs';

await import(entry('codes'));
