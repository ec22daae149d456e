import { type Order, openParts, type Part, type PartWriter, type Share } from '../../src/export/parts.ts';
import { makeRoom } from '../../src/library/packing.ts';
import { type Stored, toSealedRecord } from '../../src/library/record.ts';

/** Writes parts of a file from records as they are stored. */
export function createExporting() {
  const room = makeRoom();
  let writer: PartWriter | null = null;
  const open = () => {
    if (!writer) throw new Error('nothing was begun');
    return writer;
  };
  return {
    async beginExport({ order, share }: { order: Order; share: Share }): Promise<void> {
      writer = await openParts(order, share);
    },
    /** What cannot be read is left out. */
    async exportRecords(stored: readonly Stored[]): Promise<Part | null> {
      const records = stored.map((one) => toSealedRecord(one, room));
      return open().add(records.filter((record) => 'schema' in record));
    },
    endExport: (_: null): Promise<Part | null> => open().end(),
  };
}
