import { executorOf } from '../run-phase';

/** The executor `@wesley/nx:transform`. */
export default executorOf('transform');
