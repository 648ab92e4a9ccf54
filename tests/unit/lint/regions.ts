// Every province by its code, with how many kabupaten and kota it has.
const PROVINCES = '11-18-5 12-25-8 13-12-7 14-10-2 15-9-2 16-13-4 17-9-1 18-13-2 19-6-1 21-5-2 31-1-5 32-18-9 33-29-6 34-4-1 35-29-9 36-4-4 51-8-1 52-8-2 53-21-1 61-12-2 62-13-1 63-11-2 64-7-3 65-4-1 71-11-4 72-12-1 73-21-3 74-15-2 75-5-1 76-6-0 81-9-2 82-8-2 91-8-1 92-7-0 93-4-0 94-8-0 95-8-0 96-5-1'; // prettier-ignore
/** The regions of the country, for tests of numbers that hold one. */
export const regions = new Map(
  PROVINCES.split(' ').map((row) => {
    const [code = '', kab, kota] = row.split('-');
    return [code, { kab: Number(kab), kota: Number(kota) }];
  }),
);
