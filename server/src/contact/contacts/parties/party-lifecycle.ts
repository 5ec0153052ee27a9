/** How far it is known who somebody is: nobody knows; they say so; their number or a check of their identity says so. */
export const standings = ['unknown', 'claimed', 'known'] as const;
export type Standing = (typeof standings)[number];

/** The life of a party while it is there, as a table: from which standings a move may start, and where it leads. */
export const partyMoves = {
  claim: { from: ['unknown'], to: 'claimed' },
  recognise: { from: ['unknown', 'claimed'], to: 'known' },
  verify: { from: ['claimed'], to: 'known' },
} as const satisfies Record<string, { from: readonly Standing[]; to: Standing }>;

/** What makes a party known: the number they came by is a customer's, their identity was checked, or they showed papers. */
export const waysKnown = ['number', 'identity-check', 'papers'] as const;
export type WayKnown = (typeof waysKnown)[number];

/** What an address is. */
export const addressKinds = ['phone', 'openid', 'e-mail'] as const;
export type AddressKind = (typeof addressKinds)[number];

export function mayMove(standing: Standing, move: keyof typeof partyMoves): boolean {
  return partyMoves[move].from.some((one) => one === standing);
}
