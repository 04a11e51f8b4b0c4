/** Addresses of nobody who means well: broken encoding, code, paths, and far too much of everything. */
export const HOSTILE: readonly string[] = [
  '?time=%00',
  '?time=%E0%A4%A&party=%',
  `?time=${'9'.repeat(5_000)}`,
  '?time=NaN&map=NaN/NaN/NaN',
  '?map=99/999/999',
  '?map=1e9/0/0&view=cube',
  '?party=,,,&kind=%2C',
  '?party=__proto__&partnership=constructor',
  '?event=__proto__&country=toString',
  '?partnership=../../etc/passwd',
  '?partnership=%3Cscript%3Ethrow%20new%20Error(1)%3C/script%3E',
  '?lang=javascript:alert(1)&theme=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  '?time=2024-07-01&time=2024-07-02&time',
  '?&&==&?time=2024#time=bad',
  `?${'country=KOR&'.repeat(500)}`,
];
