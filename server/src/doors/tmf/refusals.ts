import { defineRefusal } from '../../platform/refusal.ts';

/** No key, one that nobody made, one that was revoked, or one that has expired: one answer for all. */
export const keyRefused = defineRefusal({
  code: 'key-refused',
  status: 401,
  reason: 'A valid API key is needed here',
  remedy: 'Send it as "Authorization: Bearer …"; an administrator makes keys',
});

/** The key does not carry the right that the path names. */
export const keyNotAllowed = defineRefusal({
  code: 'key-not-allowed',
  status: 403,
  reason: 'This API key does not carry the right for this',
  remedy: 'Ask an administrator for a key that does',
});

/** More requests in a minute than the key may make. */
export const keyTooFast = defineRefusal({
  code: 'key-too-fast',
  status: 429,
  reason: 'This API key made too many requests within a minute',
  remedy: 'Wait until the minute is over',
});

/** Unknown, or a key of another province. */
export const noSuchKey = defineRefusal({
  code: 'no-such-api-key',
  status: 404,
  reason: 'There is no such API key in your province',
  remedy: 'Look at the list of keys',
});

/** A key that would be over before it began, or outlive two years. */
export const keyTermWrong = defineRefusal({
  code: 'key-term-wrong',
  status: 400,
  reason: 'A key ends in the future, and within two years',
  remedy: 'Choose another end',
});

/** A key that was ended for good: it is changed no more. */
export const keyIsRevoked = defineRefusal({
  code: 'api-key-revoked',
  status: 409,
  reason: 'This API key has been ended',
  remedy: 'Make another key',
});

/** A province that is not there, or not the administrator's. */
export const keyProvinceWrong = defineRefusal({
  code: 'key-province-wrong',
  status: 400,
  reason: 'You cannot make keys for this province',
  remedy: 'Choose your own province',
});

/** Unknown id, a ticket of another province, or one that was deleted over this interface. */
export const noSuchTroubleTicket = defineRefusal({
  code: 'no-such-trouble-ticket',
  status: 404,
  reason: 'There is no such trouble ticket',
  remedy: 'Check the id',
});

/** The life of the ticket has no single move from where it stands to this status. */
export const statusNotAllowed = defineRefusal({
  code: 'status-not-allowed',
  status: 409,
  reason: 'The trouble ticket cannot take this status from where it stands',
  remedy: 'Read the ticket again; the details say where it stands and which status it can take',
});

/** What the server alone sets, or what a ticket keeps from its beginning. */
export const notChangeable = defineRefusal({
  code: 'attribute-not-changeable',
  status: 400,
  reason: 'This attribute cannot be changed',
  remedy: 'Leave the named attributes as they are',
});

/** Notes and the kind of a ticket are kept: what was said stays said. */
export const keptAsItIs = defineRefusal({
  code: 'kept-as-it-is',
  status: 409,
  reason: 'Notes that are there, and the kind of a ticket, are kept as they are',
  remedy: 'Add a further note, or raise another ticket',
});

/** A group's key, and neither a known customer nor a province is named. */
export const provinceUnknown = defineRefusal({
  code: 'province-unknown',
  status: 400,
  reason: 'It cannot be told which province this ticket belongs to',
  remedy: 'Name a known customer as relatedParty, or the province as relatedEntity with @referredType Province',
});

/** A filter, sort or page that this interface does not know. */
export const queryWrong = defineRefusal({
  code: 'query-wrong',
  status: 400,
  reason: 'This query is not of the stated form',
  remedy: 'Correct the named parameters',
});

/** What the standard has as an option and this server does not offer: the rest of JSONPath, cursors over contacts. */
export const notOffered = defineRefusal({
  code: 'not-offered',
  status: 501,
  reason: 'This option of the standard is not offered here',
  remedy: "Filter by attributes, or by their comparison alone: $[?(@.status=='held')]",
});

/** The ticket has nothing where the patch points, or not what it tests for. */
export const patchNotFitting = defineRefusal({
  code: 'patch-not-fitting',
  status: 409,
  reason: 'This patch does not fit the trouble ticket as it is',
  remedy: 'Read the ticket again and make the patch anew; the details name the operation',
});

/** Kinds of tickets are changed by our administrators, who see what hangs on them. */
export const specificationKept = defineRefusal({
  code: 'specification-kept',
  status: 405,
  reason: 'Specifications of trouble tickets are read only',
  remedy: 'Ask the centre’s administrator to change the kinds of tickets',
});

/** No kind of ticket has this id. */
export const noSuchSpecification = defineRefusal({
  code: 'no-such-specification',
  status: 404,
  reason: 'There is no such trouble ticket specification',
  remedy: 'Look at the list of specifications',
});

/** More than fits in one request. */
export const bodyTooLarge = defineRefusal({
  code: 'body-too-large',
  status: 413,
  reason: 'The request is larger than this address takes',
  remedy: 'Send fewer files at once, 15 MB with a ticket; add the others by PATCH',
});

/** A body in a form other than JSON. */
export const mediaTypeWrong = defineRefusal({
  code: 'media-type-wrong',
  status: 415,
  reason: 'The body is in a form that is not read here',
  remedy: 'Send application/json; a change may also be a merge patch or, in version 5, a JSON patch',
});

/** The same Idempotency-Key came before with another body. */
export const intentionUsed = defineRefusal({
  code: 'intention-used',
  status: 422,
  reason: 'This Idempotency-Key was sent before with another body',
  remedy: 'Choose a new key for every ticket, and send the same body with the same key',
});

/** An answer is wanted in a form that none of ours has. */
export const formNotSpoken = defineRefusal({
  code: 'form-not-spoken',
  status: 406,
  reason: 'Answers are JSON, and the request accepts none',
  remedy: 'Accept application/json',
});

/** A header that says that another method is meant. */
export const overrideNotTaken = defineRefusal({
  code: 'override-not-taken',
  status: 400,
  reason: 'One method is not taken for another here',
  remedy: 'Send the method that is meant, without the named header',
});

/** The path is there, the method is not. */
export const methodNotAllowed = defineRefusal({
  code: 'method-not-allowed',
  status: 405,
  reason: 'This cannot be done at this address',
  remedy: 'See /api/docs for what can',
});

/** A callback that is no address of the outside world, or that cannot be found. */
export const callbackRefused = defineRefusal({
  code: 'callback-refused',
  status: 400,
  reason: 'Events cannot be sent to this callback',
  remedy: 'Name an https address that the whole internet can reach, without user name or password',
});

/** More subscriptions than one key may have at once. */
export const tooManySubscriptions = defineRefusal({
  code: 'too-many-subscriptions',
  status: 409,
  reason: 'This API key has as many subscriptions as it may',
  remedy: 'Delete one that is not needed any more',
});

/** Unknown, ended, or another key's. */
export const noSuchSubscription = defineRefusal({
  code: 'no-such-subscription',
  status: 404,
  reason: 'There is no such subscription',
  remedy: 'Check the id',
});

/** Unknown id, or a contact of another province. */
export const noSuchInteraction = defineRefusal({
  code: 'no-such-interaction',
  status: 404,
  reason: 'There is no such party interaction',
  remedy: 'Check the id',
});
