import { DOMParser } from 'linkedom';
import { createOSMStream } from 'osm-pbf-parser-node';
import { realData, realPath } from './data.js';

/** A way of OpenStreetMap as a line of GeoJSON. */
export interface Way {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: (readonly [number, number])[] };
}

/** The ways of an extract, in PBF or XML: those whose every node is in it. */
export async function waysOf(file: string): Promise<{ type: 'FeatureCollection'; features: Way[] }> {
  const { positions, ways } = file.endsWith('.pbf') ? await readPbf(file) : readXml(file);
  const features = ways.flatMap(({ refs, tags }): Way[] => {
    const coordinates = refs.flatMap((ref) => (positions.has(ref) ? [positions.get(ref)!] : []));
    if (coordinates.length < 2 || coordinates.length < refs.length) return [];
    return [{ type: 'Feature', properties: tags, geometry: { type: 'LineString', coordinates } }];
  });
  return { type: 'FeatureCollection', features };
}

interface Extract {
  readonly positions: Map<string, readonly [longitude: number, latitude: number]>;
  readonly ways: { readonly refs: readonly string[]; readonly tags: Record<string, string> }[];
}

interface PbfItem {
  readonly type?: string;
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly refs: readonly number[];
  readonly tags?: Record<string, string>;
}

async function readPbf(file: string): Promise<Extract> {
  const extract: Extract = { positions: new Map(), ways: [] };
  for await (const item of createOSMStream(realPath('routier', file)) as AsyncIterable<PbfItem>) {
    if (item.type === 'node') extract.positions.set(String(item.id), [item.lon, item.lat]);
    if (item.type === 'way') extract.ways.push({ refs: item.refs.map(String), tags: item.tags ?? {} });
  }
  return extract;
}

function readXml(file: string): Extract {
  const extract: Extract = { positions: new Map(), ways: [] };
  const document = new DOMParser().parseFromString(realData('routier', file), 'text/xml');
  for (const node of document.querySelectorAll('node')) {
    extract.positions.set(node.getAttribute('id'), [
      Number(node.getAttribute('lon')),
      Number(node.getAttribute('lat')),
    ]);
  }
  for (const way of document.querySelectorAll('way')) {
    const tags = [...way.querySelectorAll('tag')].map((tag) => [tag.getAttribute('k')!, tag.getAttribute('v')!]);
    extract.ways.push({
      refs: [...way.querySelectorAll('nd')].map((nd) => nd.getAttribute('ref')!),
      tags: Object.fromEntries(tags) as Record<string, string>,
    });
  }
  return extract;
}
