// npm run stream-capture: a capture larger than memory, read as a stream; prints progress and the most memory it took.
import { entry } from './bundle.mjs';

await import(entry('stream'));
