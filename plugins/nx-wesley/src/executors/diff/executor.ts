import { executorOf } from '../run-phase';

/** The executor `@wesley/nx:diff`. */
export default executorOf('diff');
