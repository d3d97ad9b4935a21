import { executorOf } from '../run-phase';

/** The executor `@wesley/nx:certify`. */
export default executorOf('certify');
