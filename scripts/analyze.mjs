// The command line: the same catalogue and engine as the page, from a bundle that is never stale.
import { entry } from './bundle.mjs';

await import(entry('main'));
