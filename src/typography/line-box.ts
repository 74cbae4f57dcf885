/**
 * The box that react-pdf gives a line of Golos Text, in ems: ascent 0.98 and descent 0.22 of the font's own tables.
 * `slack` is the room in points that a line is given beyond its width, so that rounding never breaks it again.
 */
export const LINE_BOX = { ascent: 0.98, height: 1.2, slack: 2 } as const;
