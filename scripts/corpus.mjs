// Commands on a folder of inputs that are not ours: `npm run corpus -- score|hits|laws|causes FOLDER`.
import { entry } from './bundle.mjs';

await import(entry('corpus'));
