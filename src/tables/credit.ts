/** Who is to be credited for the data, and under which licence. */
export const CREDIT = {
  author: 'Lodelines contributors',
  licence: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
} as const;
