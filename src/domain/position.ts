/** Longitude and latitude in degrees, in the order of RFC 7946. Longitudes may be unwrapped: 283 is 77° west. */
export type Position = readonly [lng: number, lat: number];
