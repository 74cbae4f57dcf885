declare const unit: unique symbol;

/** A length in millimetres on the printed sheet. */
export type Mm = number & { readonly [unit]: 'mm' };
/** A length in PostScript points, 1/72 inch: type sizes and everything that react-pdf is given. */
export type Pt = number & { readonly [unit]: 'pt' };
/** A length in pixels of a picture. */
export type Px = number & { readonly [unit]: 'px' };

export const mm = (value: number): Mm => value as Mm;
export const pt = (value: number): Pt => value as Pt;
export const px = (value: number): Px => value as Px;

/** 25.4 mm to the inch, 72 points to the inch. */
export const PT_PER_MM = 72 / 25.4;

export const toPt = (length: Mm): Pt => pt(length * PT_PER_MM);
export const toMm = (length: Pt): Mm => mm(length / PT_PER_MM);
