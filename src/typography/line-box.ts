/**
 * The box that react-pdf gives a line, in ems: ascent 0.98 and descent 0.22 of the tables of Golos Text, which every other font is given as well.
 * `slack` is the room in points that a line is given beyond its width: where a word changes its weight, react-pdf weighs
 * a break with a hyphen of 5 pt, and gives the line up when there is no room for that. `rounding` is the room in
 * points that it is given in height: react-pdf drops a line that is a hair too tall for its box.
 */
export const LINE_BOX = { ascent: 0.98, height: 1.2, slack: 6, rounding: 0.2 } as const;
