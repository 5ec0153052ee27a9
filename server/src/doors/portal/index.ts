/** For the customer: forms to send, progress to follow, replies to answer. */
export { keepFile, readKeptFile } from './attachments/keep-file.ts';
