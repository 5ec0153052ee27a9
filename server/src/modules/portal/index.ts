/** For the customer: forms to send, progress to follow, replies to answer. */
export { attachmentRoutes, ownAttachmentRoutes } from './attachment-routes.ts';
export { portal0001 } from './migrations/0001-portal.ts';
export { portalRoutes, progressRoutes } from './routes.ts';
