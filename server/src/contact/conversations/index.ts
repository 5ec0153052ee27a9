/** Messages of contacts both ways: written, carried, received, read. */
export { conversationFollower, writeSystemLine } from './follow-contact.ts';
export {
  FileQuery,
  LONGEST_TEXT,
  Message,
  MessageKey,
  Messages,
  MessagesQuery,
  MessageText,
  Seq,
} from './message/contract.ts';
export { conversationChanged } from './message/announcements.ts';
export { noSuchMessage } from './message/refusals.ts';
export { keyOf } from './message/present-message.ts';
export { noteReceipt } from './reading/mark-read.ts';
export { messageAt, messagesOf, readFileOf } from './reading/read-messages.ts';
export { type TextSender, textSender } from './sending/text-sender.ts';
export { cleanMessageFile } from './writing/keep-file.ts';
export { findReceived, readChoice, type Received, receiveMessage } from './writing/receive-message.ts';
export { tellCustomerTyping } from './writing/tell-typing.ts';
