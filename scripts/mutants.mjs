// Reads broken files of the binary formats and says whether a reader fell over one: `npm run mutants -- [format] [count]`.
import { entry } from './bundle.mjs';

await import(entry('mutants'));
