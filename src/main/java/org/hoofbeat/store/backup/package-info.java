/**
 * Backups: everything that cannot be made again, in one file with checksums, made while the server runs and read back into an
 * empty place. The bytes are described in docs/formats/backup.md.
 */
@NullMarked
package org.hoofbeat.store.backup;

import org.jspecify.annotations.NullMarked;
