/** What every kind of field is given: its value, and whether and by what it is described. */
export interface FieldProps {
  value: string;
  change: (value: string) => void;
  described: {
    'aria-labelledby': string;
    'aria-describedby'?: string;
    'aria-invalid'?: boolean;
    'aria-required'?: boolean;
  };
}
