import { Type } from 'typebox';
import { FieldProblem, shape } from './contract-parts.ts';

/** What a client gets when we refuse: a stable code, why, and what to do about it. */
export const RefusalBody = shape(
  'Refusal',
  {
    code: Type.String({ description: 'Stable name of the refusal' }),
    reason: Type.String({ description: 'Why it was refused' }),
    remedy: Type.String({ description: 'What to do about it' }),
    details: Type.Optional(Type.Array(FieldProblem)),
  },
  { description: 'Refused' },
);

export interface RefusalDetail {
  field: string;
  /** One sentence, or the value itself. */
  message: string;
  /** Names what is wrong, where the desk has a sentence of its own for it. */
  code?: string;
  /** What that sentence needs. */
  values?: Record<string, string | number>;
}

interface RefusalDefinition {
  code: string;
  status: number;
  reason: string;
  remedy: string;
}

export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly remedy: string;
  readonly details: RefusalDetail[] | undefined;
  /** Seconds after which it may be tried again, where that is known. */
  retryAfter: number | null = null;

  constructor(definition: RefusalDefinition, details?: RefusalDetail[]) {
    super(definition.reason);
    this.code = definition.code;
    this.status = definition.status;
    this.remedy = definition.remedy;
    this.details = details;
  }

  /** @param seconds after which it may be tried again */
  after(seconds: number): this {
    this.retryAfter = seconds;
    return this;
  }

  body() {
    return {
      code: this.code,
      reason: this.message,
      remedy: this.remedy,
      ...(this.details && { details: this.details }),
    };
  }
}

/** Names a refusal once. Throw what the returned function makes: `throw contactClosed()`. */
export function defineRefusal(definition: RefusalDefinition): (details?: RefusalDetail[]) => Refusal {
  return (details) => new Refusal(definition, details);
}

/** What a route replies when it refuses, whatever the status; spread into `response`. */
export const refusalReplies = { default: RefusalBody };

/** The request is not of the stated form (bad JSON, wrong type, missing field). */
export const malformedRequest = defineRefusal({
  code: 'malformed-request',
  status: 400,
  reason: 'The request is not of the stated form',
  remedy: 'Correct the named fields; the forms are described at /api/docs',
});

/** No such path. */
export const noSuchPath = defineRefusal({
  code: 'no-such-path',
  status: 404,
  reason: 'There is nothing at this address',
  remedy: 'See /api/docs for the addresses there are',
});

/** Two did at one moment what only one can do: the other's is kept. */
export const somebodyFaster = defineRefusal({
  code: 'somebody-faster',
  status: 409,
  reason: 'Somebody else did this at the same moment',
  remedy: 'Look again, then decide whether it is still needed',
});

/** The client's key stands for something else already: another contact, another customer or another intention. */
export const keyUsed = defineRefusal({
  code: 'key-used',
  status: 409,
  reason: 'This key was used for something else',
  remedy: 'Choose a new key for every intention',
});

/** The database cannot be reached just now. What was asked may or may not have been done: its key tells. */
export const storeLost = defineRefusal({
  code: 'store-lost',
  status: 503,
  reason: 'The database cannot be reached just now',
  remedy: 'Try again in a moment; with the same key nothing is done twice',
});

/** The database is there, but was not done in time: somebody holds the row, or it has too much to do. */
export const storeBusy = defineRefusal({
  code: 'store-busy',
  status: 503,
  reason: 'The database did not finish this in time',
  remedy: 'Try again in a moment; with the same key nothing is done twice',
});

/** A body with lists and objects inside one another beyond what its address takes. */
export const bodyTooDeep = defineRefusal({
  code: 'body-too-deep',
  status: 400,
  reason: 'The lists and objects of the body lie too deep inside one another',
  remedy: 'Send a flatter body; the forms are described at /api/docs',
});

/** A body with more members and elements than its address takes. */
export const bodyTooMuch = defineRefusal({
  code: 'body-too-much',
  status: 413,
  reason: 'The body holds more values than are taken at once',
  remedy: 'Send it in several parts',
});

/** A body of more bytes than its address takes. */
export const bodyTooLong = defineRefusal({
  code: 'body-too-long',
  status: 413,
  reason: 'What was sent is larger than is taken here',
  remedy: 'Shorten it, or send it in several parts',
});

/** A body that is compressed, or in other characters than UTF-8. */
export const encodingNotRead = defineRefusal({
  code: 'encoding-not-read',
  status: 415,
  reason: 'The body is encoded in a way that is not read here',
  remedy: 'Send it in UTF-8, and not compressed',
});

/** The head of a request is longer than 16 KB. */
export const headersTooLarge = defineRefusal({
  code: 'headers-too-large',
  status: 431,
  reason: 'The address and headers of the request are too long',
  remedy: 'Send fewer or shorter parameters and headers',
});

/** A request that did not arrive whole in time. */
export const tooSlow = defineRefusal({
  code: 'too-slow',
  status: 408,
  reason: 'The request did not arrive in time',
  remedy: 'Send it again',
});

/** Too many requests from one caller in a short time. */
export const tooManyRequests = defineRefusal({
  code: 'too-many-requests',
  status: 429,
  reason: 'Too many requests in a short time',
  remedy: 'Wait a minute and try again',
});

/** Sent to a host that is none of the centre's addresses. */
export const notServedHere = defineRefusal({
  code: 'not-served-here',
  status: 421,
  reason: 'This server is not reached under this address',
  remedy: 'Open it at its own address; whoever operates it names that in PUBLIC_ADDRESSES',
});

/** A centre with sample people, whose passwords are known, and a request that is not from this machine. */
export const onlyFromHere = defineRefusal({
  code: 'only-from-here',
  status: 403,
  reason: 'A centre with sample data is reached from its own machine only, for its passwords are known',
  remedy: 'Open it at http://localhost on that machine, or start it without sample data',
});
