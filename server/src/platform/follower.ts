/**
 * What later modules may do within the work of an earlier one. The earlier one declares what it may be, and asks for it;
 * who does it, and in which order, stands in the list that the server is opened with.
 */
export interface FollowerKind<F> {
  /** `ticket`: what is followed. */
  readonly name: string;
  /** Never set; it ties the kind to what its followers can do. */
  readonly follower?: F;
}

/** The followers of one kind, in their order. */
export interface Following<F = unknown> {
  readonly kind: FollowerKind<F>;
  readonly followers: readonly F[];
}

export function defineFollower<F>(name: string): FollowerKind<F> {
  return { name };
}

/** Says who follows, and in which order. */
export function follow<F>(kind: FollowerKind<F>, followers: readonly F[]): Following<F> {
  return { kind, followers };
}

export function followersOf<F>(all: readonly Following[], kind: FollowerKind<F>): readonly F[] {
  const isOfKind = (one: Following): one is Following<F> => one.kind === kind;
  return all.filter(isOfKind).flatMap(({ followers }) => followers);
}
