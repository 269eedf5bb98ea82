import { readFileSync } from 'node:fs';
import { documentOf } from './document-of.ts';
const n=documentOf(readFileSync('/work/samples/dev/napalm-automation--napalm--index.rst','utf8'),'rst');
const m=n.claims.matrices[0]!;
console.log(m.table?.orientation, m.cells.map(c=>[c.feature,c.target,c.symbol,c.level,c.basis].join('|')));
const f=documentOf(readFileSync('/work/samples/fresh/openstack--keystone--identity-support-matrix.ini','utf8'),'ini');
