/** The 42 letters of the Kazakh alphabet, the 33 of the Russian among them. */
export const KAZAKH_LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
