import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown or switched off. */
export const noSuchSite = defineRefusal({
  code: 'no-such-chat-site',
  status: 404,
  reason: 'There is no chat under this key',
  remedy: 'Correct the key in the page, or ask whoever administers the chat',
});

/** The page is none of those that the site lists. */
export const originNotAllowed = defineRefusal({
  code: 'origin-not-allowed',
  status: 403,
  reason: 'This page may not have the chat',
  remedy: 'Have its address added to the site',
});

/** Outside working hours; `opensAt` among the details, where that is known. */
export const chatClosed = defineRefusal({
  code: 'chat-closed',
  status: 409,
  reason: 'Nobody answers the chat at this hour',
  remedy: 'Send the web form, ask to be called back, or come again when it is open',
});

/** The answers to the form do not fit it: each fault with its field. */
export const answersIncomplete = defineRefusal({
  code: 'chat-answers-incomplete',
  status: 400,
  reason: 'Something asked before the chat is missing or does not fit',
  remedy: 'Correct the named fields',
});

/** Who waits no more has no place to keep. */
export const notWaitingAnyMore = defineRefusal({
  code: 'chat-not-waiting',
  status: 409,
  reason: 'You are not waiting any more',
  remedy: 'Go on with the chat: somebody is about to answer, or has',
});

/** No token, or one that was not used for thirty days. */
export const chatNotOpen = defineRefusal({
  code: 'chat-not-open',
  status: 401,
  reason: 'This chat is not open on this device any more',
  remedy: 'Begin a new one, or give the code from the other device',
});

/** Unknown, wrong, used or outdated: one answer for all. `triesLeft` among the details where few are left. */
export const wrongChatCode = defineRefusal({
  code: 'wrong-chat-code',
  status: 401,
  reason: 'This code opens no chat',
  remedy: 'Have a new one shown on the other device',
});

/** Codes were guessed at; `Retry-After` says when one is looked at again. */
export const codeLocked = defineRefusal({
  code: 'chat-code-locked',
  status: 429,
  reason: 'Wrong codes were given too often',
  remedy: 'Wait some minutes, or begin a new chat',
});

/** Far more chats than anybody begins from one network within an hour. */
export const tooManyChats = defineRefusal({
  code: 'too-many-chats',
  status: 429,
  reason: 'Too many chats were begun from here',
  remedy: 'Try again later, or call the hotline',
});

/** Hundreds of messages while nobody has answered yet. */
export const tooManyUnread = defineRefusal({
  code: 'too-many-unread',
  status: 429,
  reason: 'There is much that nobody has read yet',
  remedy: 'Wait until somebody answers',
});

/** Neither text nor choice, or both. */
export const nothingSaid = defineRefusal({
  code: 'nothing-said',
  status: 400,
  reason: 'A message is either a text or a choice',
  remedy: 'Send one of them',
});

/** It was changed meanwhile; `version` among the details. */
export const siteChangedMeanwhile = defineRefusal({
  code: 'chat-site-changed',
  status: 409,
  reason: 'Somebody changed this site meanwhile',
  remedy: 'Look at it again, then change it',
});

/** A field or a calendar of the site does not hold together: each fault with its field. */
export const siteInvalid = defineRefusal({
  code: 'chat-site-invalid',
  status: 400,
  reason: 'Something in this site does not hold together',
  remedy: 'Correct the named fields',
});
