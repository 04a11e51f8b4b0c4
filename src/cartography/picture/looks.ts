/** What is the same in every writer of pictures. */

/** The fonts of the page; in a file, where they are not, those that they are made from. */
export const FONTS = "'Lodelines Sans','Lodelines Korean','Source Sans 3','Noto Sans KR',sans-serif";

/**
 * The lines of a hatch: their distance along both axes and their width in pixels, and their colour: grey, for both
 * themes. They rise to the right, and one goes through the origin.
 */
export const HATCH = { side: 6, width: 1.5, colour: '#808080' };
