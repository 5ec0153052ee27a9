/** The class of a type of matter: `billing` of `billing.roaming`; a type without a dot is its own class. */
export function classOfType(type: string): string {
  return type.split('.')[0] ?? type;
}
