/** For the customer: forms to send, progress to follow, replies to answer. */
export { type CleanFile, judgeFile, keepFile, readKeptFile } from './attachments/keep-file.ts';
export { sendFile } from './attachments/send-file.ts';
