/** FEEL numbers have 34 digits (IEEE 754 decimal128). */
const MOST_DIGITS = 34;
/** A power of ten beyond this is no number of FEEL. */
const LARGEST_EXPONENT = 6176;
const PATTERN = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,5}))?$/u;

/**
 * An exact decimal number, `digits / 10^scale` without needless zeros. Nothing is ever turned into binary, so that
 * 0.1 + 0.2 is 0.3; only what has more than 34 digits is rounded, half to even.
 */
export class Decimal {
  readonly digits: bigint;
  readonly scale: number;

  private constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  static of(digits: bigint, scale: number): Decimal {
    const rounded = round(digits, scale);
    let { digits: short, scale: places } = rounded;
    while (places > 0 && short % 10n === 0n) {
      short /= 10n;
      places--;
    }
    return new Decimal(short, short === 0n ? 0 : places);
  }

  static ofWhole(value: number): Decimal {
    return Decimal.of(BigInt(value), 0);
  }

  /** Reads `12`, `-0.50`, `.5` or `1e3`; null for anything else, and for what has far too many digits. */
  static parse(text: string): Decimal | null {
    if (text.length > 200) return null;
    const [, sign, whole, fraction = '', exponent = '0'] = PATTERN.exec(text) ?? [];
    if (whole === undefined || (whole === '' && fraction === '')) return null;
    if (Math.abs(Number(exponent)) > LARGEST_EXPONENT) return null;
    const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    const scale = fraction.length - Number(exponent);
    return scale < 0 ? Decimal.of(digits * 10n ** BigInt(-scale), 0) : Decimal.of(digits, scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return Decimal.of(this.#at(scale) + other.#at(scale), scale);
  }

  /** Below zero where this number is smaller, zero where both are the same number. */
  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.#at(scale) - other.#at(scale);
    return difference < 0n ? -1 : Number(difference > 0n);
  }

  /** The number halfway to another one, exact however many digits that takes. */
  halfwayTo(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal((this.#at(scale) + other.#at(scale)) * 5n, scale + 1);
  }

  /** The number that much further, with nothing rounded off. */
  beside(distance: 1 | -1): Decimal {
    return new Decimal(this.digits + BigInt(distance) * 10n ** BigInt(this.scale), this.scale);
  }

  /** The shortest plain notation: `0.5`, `-12`. Equal numbers have the same. */
  toString(): string {
    const digits = String(this.digits < 0n ? -this.digits : this.digits).padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const fraction = digits.slice(digits.length - this.scale);
    return `${this.digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  }

  #at(scale: number): bigint {
    return scale === this.scale ? this.digits : this.digits * 10n ** BigInt(scale - this.scale);
  }
}

function round(digits: bigint, scale: number): { digits: bigint; scale: number } {
  const excess = String(digits < 0n ? -digits : digits).length - MOST_DIGITS;
  if (excess <= 0) return { digits, scale };
  const unit = 10n ** BigInt(excess);
  const kept = digits / unit;
  const twice = (digits - kept * unit) * 2n;
  const away = twice > unit || twice < -unit || ((twice === unit || twice === -unit) && kept % 2n !== 0n);
  const rounded = kept + (away ? (digits < 0n ? -1n : 1n) : 0n);
  const places = scale - excess;
  return places >= 0 ? { digits: rounded, scale: places } : { digits: rounded * 10n ** BigInt(-places), scale: 0 };
}
