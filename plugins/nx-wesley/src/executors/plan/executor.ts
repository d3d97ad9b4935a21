import { executorOf } from '../run-phase';

/** The executor `@wesley/nx:plan`. */
export default executorOf('plan');
