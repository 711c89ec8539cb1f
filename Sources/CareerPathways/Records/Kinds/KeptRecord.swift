/// A record whose table, form, files, search and reports are made from its fields alone.
///
/// A new kind of record is one such type and one row of `RecordKind.all`.
package protocol KeptRecord: ListedRecord, RecordDocument {}
