/** What nobody may read who has only typed words: that the design is to blame, that a file is to be made once more, that somebody else is asked for help. */
export const BLAME =
  /\b(?:please report|report (?:it|this)|make the file again|(?:the|its|a) design (?:has|needs|is|should)|fault of the design|at fault)\b/i;
