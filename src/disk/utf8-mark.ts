/** The mark of UTF-8 that some editors put at the head of a file; what has one keeps it. */
export const MARK = '\ufeff';
