import { executorOf } from '../run-phase';

/** The executor `@wesley/nx:rehearse`. */
export default executorOf('rehearse');
