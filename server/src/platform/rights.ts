/** By post, the rights it carries; `everyone` stands for all who are signed in. */
export type RightsByPost = ReadonlyMap<string, ReadonlySet<string>>;

interface Granting {
  name: string;
  /** By right, the posts that hold it. */
  rights?: Readonly<Record<string, readonly string[]>>;
}

/** What the modules grant, as one table. Pure. @throws Error where two modules declare one right */
export function gatherRights(modules: readonly Granting[]): RightsByPost {
  const declared = new Set<string>();
  const byPost = new Map<string, Set<string>>();
  for (const { name, rights = {} } of modules) {
    for (const [right, posts] of Object.entries(rights)) {
      if (declared.has(right)) throw new Error(`${name} declares the right ${right}, which another module has`);
      declared.add(right);
      for (const post of posts) byPost.set(post, (byPost.get(post) ?? new Set()).add(right));
    }
  }
  return byPost;
}

/** What somebody with these posts may do. */
export function rightsOf(table: RightsByPost, posts: readonly string[]): Set<string> {
  return new Set(['everyone', ...posts].flatMap((post) => [...(table.get(post) ?? [])]));
}
