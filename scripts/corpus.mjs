// Commands on a folder of labelled inputs: `npm run corpus -- hits FOLDER` and `npm run corpus -- laws FOLDER`.
import { entry } from './bundle.mjs';

await import(entry('corpus'));
