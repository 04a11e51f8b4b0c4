/** Longitude and latitude in degrees (RFC 7946 order). Longitudes may be unwrapped: 283 is 77° west. */
export type Position = readonly [lng: number, lat: number];
