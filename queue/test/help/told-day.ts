import {
  type Arrive,
  type Effect,
  openQueue,
  type Queue,
  type QueueEvent,
  readRules,
  type Rules,
  type Skills,
  type WhyChosen,
} from '../../src/index.ts';

/** Rules with what a case needs, and the usual for the rest. */
export function rulesWith(given: object = {}): Rules {
  const usual = {
    headStarts: { ordinary: 0, silver: 30, gold: 60 },
    channels: {
      voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 },
      chat: { units: 30, max: 3, acceptSeconds: 30, wrapUpSeconds: 0 },
    },
    desks: [
      { id: 'general', steps: [{ afterSeconds: 0, needs: [{ general: 1 }] }] },
      { id: 'english', steps: [{ afterSeconds: 0, needs: [{ english: 2 }] }] },
    ],
  };
  const { rules, faults } = readRules({ ...usual, ...given });
  if (!rules) throw new Error(JSON.stringify(faults));
  return rules;
}

/** A day told in sentences: what happens is said to it, and what follows is read from it. Seconds. */
export class ToldDay {
  readonly queue: Queue;
  /** Of each offer, why. */
  readonly reasons: WhyChosen[] = [];
  #now = 0;
  #told: string[] = [];

  constructor(rules: Rules) {
    this.queue = openQueue(rules, (effect) => {
      this.#told.push(sentenceOf(effect));
      if (effect.kind === 'offered') this.reasons.push(this.queue.whyChosen(effect.contact));
    });
  }

  /** What followed since it was last asked for. */
  told(): string[] {
    return this.#told.splice(0);
  }

  at(seconds: number): this {
    this.#now = seconds;
    this.queue.advance(seconds * 1000);
    return this;
  }

  tell(event: QueueEvent): this {
    this.queue.apply(event, this.#now * 1000);
    return this;
  }

  ready(person: string, skills: Skills = { general: 1 }): this {
    return this.tell({ kind: 'ready', person, skills });
  }

  /** Comes to the general desk by phone, as an ordinary customer, where nothing else is said. */
  comes(contact: string, other: Partial<Arrive> = {}): this {
    return this.tell({ kind: 'arrive', contact, desk: 'general', channel: 'voice', level: 'ordinary', ...other });
  }

  accepts(person: string, contact: string): this {
    return this.tell({ kind: 'accepted', contact, person });
  }

  ends(contact: string): this {
    return this.tell({ kind: 'ended', contact });
  }

  /** Somebody has this contact in conversation. */
  speaks(person: string, contact: string, other: Partial<Arrive> = {}): this {
    this.comes(contact, other).accepts(person, contact);
    this.told();
    return this;
  }
}

function sentenceOf(effect: Effect): string {
  const at = `${effect.at / 1000} s:`;
  switch (effect.kind) {
    case 'offered':
      return `${at} ${effect.contact} rings for ${effect.person}${effect.why === 'last-agent' ? ', who spoke with them last' : ''}`;
    case 'withdrawn':
      return `${at} ${effect.contact} rings no more for ${effect.person} (${effect.because})`;
    case 'set-away':
      return `${at} ${effect.person} is set away (${effect.because})`;
    case 'wrapped-up':
      return `${at} ${effect.person} has wrapped up ${effect.contact}`;
    case 'widened':
      return `${at} more people may take ${effect.contact} (${effect.because})`;
  }
}
