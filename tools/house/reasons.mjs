/* What may be otherwise than the rule, and why. A line that is not needed any more is counted against the tree. */

/** Folders of more than 3,500 lines. @type {Readonly<Record<string, string>>} */
export const largeForAReason = {
  'server/src/foundation/billing/': 'a third of it is the made-up BOSS, which goes when an operator connects its own',
  'server/src/foundation/organisation/':
    'who signs in and what they may, from the password to the audit: seven rooms in one order, none above nine hundred lines',
  'server/src/policy/policies/':
    'six rooms, each below a thousand lines, along one way: draft, example, proposal, version',
  'server/src/contact/contacts/':
    'who comes, who has them in hand and what is said: rooms for life, parties, messages, joining and being left',
  'server/src/deciding/resolution/':
    'what is known, what is decided of it and what is done then: four rooms and the replay, none above a thousand lines',
  'server/src/doors/tmf/': "three of TM Forum's interfaces, two representations, keys and events share one door",
  'web/src/desk/policies/': 'the editor of decision tables is most of it, and is rooms below its own folder',
};

/** Folders of the desk and of tests, and files of texts, that are named as no module is. @type {import('./stems.mjs').OtherStems} */
export const otherStems = {
  desk: {
    parts: 'what several pages are made of',
    call: 'the page of a call: it puts contacts, customers, resolution and hand-over side by side',
    'ticket-page': 'the page of a ticket: it puts everything about a ticket in one place',
    shell: 'the frame around the pages',
  },
  tests: {
    help: 'what tests share',
    platform: 'what knows no module',
  },
  texts: {
    call: 'the page of a call',
    'ticket-page': 'the page of a ticket',
    parts: 'what several pages are made of',
    ui: 'what knows no business',
    shell: 'the frame around the pages',
    refusals: "each module's refusals, in a file named as it is",
  },
};
