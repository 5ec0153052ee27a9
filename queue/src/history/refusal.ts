/** Why an event is refused. */
export type RefusalCode =
  | 'bad-instant'
  | 'time-goes-back'
  | 'told-by-the-sink'
  | 'not-now'
  | 'contact-known'
  | 'unknown-contact'
  | 'unknown-person'
  | 'unknown-desk'
  | 'unknown-channel'
  | 'unknown-level'
  | 'bad-skills'
  | 'already-ready'
  | 'not-waiting'
  | 'not-offered'
  | 'offered-to-another'
  | 'not-accepted'
  | 'not-in-wrap-up'
  | 'desk-open'
  | 'desk-closed'
  | 'rules-in-use'
  | 'bad-state';

/** An event that cannot be so. It changed nothing but the time: the engine stands as after `advance(at)`. */
export class QueueRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'QueueRefusal';
    this.code = code;
  }
}
