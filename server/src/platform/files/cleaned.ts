/** What a reader of one format makes of a file. */
export interface Cleaned {
  /** The file with only what its format needs, or null where it is damaged. */
  bytes: Uint8Array | null;
  /** What was left out, without the heads of its format: comments, camera data, whatever follows the end. */
  dropped: Uint8Array[];
  width: number;
  height: number;
}
