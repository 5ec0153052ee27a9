/** For the customer: forms to send, progress to follow, replies to answer. */
export { attachmentRoutes, ownAttachmentRoutes } from './attachment-routes.ts';
export { type CleanFile, judgeFile, keepFile, readKeptFile } from './attachments/keep-file.ts';
export { sendFile } from './attachments/send-file.ts';
export { portal0001 } from './migrations/0001-portal.ts';
export { portal0020 } from './migrations/0020-given-by.ts';
export { portalRoutes, progressRoutes } from './routes.ts';
export { senderRoutes } from './sender-routes.ts';
