import type { ContactRow } from '../../contacts/index.ts';

/** How a contact gets where a lead wants it. */
export type Way =
  /** It rings there. */
  | 'ring'
  /** It stops ringing, and rings there. */
  | 'ring-there-instead'
  /** It goes on there; a call waits for whoever is on another. */
  | 'go-on'
  /** It waits again, at its place by when it came. */
  | 'wait-again'
  /** It stops ringing, or waiting for one person, and waits for all. */
  | 'stop-ringing';

/** Which way leads from a state to a person, or to the queue; null where none does. Pure. docs/rules/contacts.md#steering */
export function wayOf(state: ContactRow['state'], to: 'person' | 'queue'): Way | null {
  return ways[to][state];
}

const ways: Record<'person' | 'queue', Record<ContactRow['state'], Way | null>> = {
  person: {
    waiting: 'ring',
    ringing: 'ring-there-instead',
    returned: 'go-on',
    active: 'go-on',
    'wrap-up': 'go-on',
    closed: null,
  },
  // What is only to be written up has nobody waiting.
  queue: {
    waiting: null,
    ringing: 'stop-ringing',
    returned: 'stop-ringing',
    active: 'wait-again',
    'wrap-up': null,
    closed: null,
  },
};

/** A colleague as they are at this moment. */
export interface Colleague {
  posts: readonly string[];
  /** They say that contacts can reach them. */
  ready: boolean;
  /** They were heard of. */
  there: boolean;
}

/** Who takes what rings is an agent who is ready; what goes on, anybody there who handles contacts. Pure. */
export function mayHave({ posts, ready, there }: Colleague, way: Way): boolean {
  if (way === 'ring' || way === 'ring-there-instead') return there && ready && posts.includes('agent');
  return there && posts.some((post) => post === 'agent' || post === 'expert' || post === 'team-lead');
}
