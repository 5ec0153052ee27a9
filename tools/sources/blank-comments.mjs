/** Strings are passed over, so that a `//` or `/*` inside one is not taken for a comment. */
const STRING_OR_COMMENT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[^]*?\*\/|\/\/.*/g;

/** Comments become blanks; every line and column stays where it is. @param {string} text */
export function blankComments(text) {
  return text.replace(STRING_OR_COMMENT, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}
