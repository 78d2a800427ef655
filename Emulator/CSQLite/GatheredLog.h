#pragma once
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// A VFS over SQLite's own that writes the frames of a commit to the log with one call, and not with two for each page.
//
// SQLite writes a frame's header (24 bytes) and its page one after the other, each frame behind the last. Here they are
// gathered until the frame that ends the commit, whose header says so, and written before the call that brought its page
// returns: what SQLite does next, the index through which readers find the frames and the answer to the commit, sees the
// log as it is without this file, and so does who is told that the write failed. Anything else that is asked of the log
// first writes what was gathered.

typedef struct {
    sqlite3_file base;
    sqlite3_file *file;       // SQLite's own, behind this one
    unsigned char *bytes;     // what was gathered
    int count;
    sqlite3_int64 start;      // where in the log it goes
    sqlite3_int64 end;        // where the last frame that was written ends
    int isCommit;             // whether the frame being gathered is the last of its commit
} gathered_log;

// SQLite's own file takes less than 128 KB at once.
enum { gathered_header = 24, gathered_most = 120 << 10 };

static inline sqlite3_vfs *gathered_below(sqlite3_vfs *vfs) { return (sqlite3_vfs *)vfs->pAppData; }

static inline int gathered_flush(gathered_log *log) {
    if (log->count == 0) return SQLITE_OK;
    int count = log->count;
    log->count = 0;
    return log->file->pMethods->xWrite(log->file, log->bytes, count, log->start);
}

static inline int gathered_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at) {
    gathered_log *log = (gathered_log *)file;
    int inFrame = log->count > 0 && log->start + log->count == at;
    int isHeader = count == gathered_header && at == log->end;
    // Readers never come here, and need no place.
    if (isHeader && !log->bytes) log->bytes = (unsigned char *)malloc(gathered_most);
    if (log->bytes && (isHeader || (inFrame && at == log->end + gathered_header)) && log->count + count <= gathered_most) {
        if (log->count > 0 && !inFrame) {
            int code = gathered_flush(log);
            if (code != SQLITE_OK) return code;
        }
        if (log->count == 0) log->start = at;
        memcpy(log->bytes + log->count, bytes, count);
        log->count += count;
        if (isHeader) {
            const unsigned char *size = (const unsigned char *)bytes + 4;
            log->isCommit = (size[0] | size[1] | size[2] | size[3]) != 0;
            return SQLITE_OK;
        }
        log->end = at + count;
        return log->isCommit ? gathered_flush(log) : SQLITE_OK;
    }
    int code = gathered_flush(log);
    if (code != SQLITE_OK) return code;
    log->end = at + count;
    return log->file->pMethods->xWrite(log->file, bytes, count, at);
}

static inline int gathered_close(sqlite3_file *file) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    int closed = log->file->pMethods->xClose(log->file);
    free(log->bytes);
    return code != SQLITE_OK ? code : closed;
}

static inline int gathered_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    return code != SQLITE_OK ? code : log->file->pMethods->xRead(log->file, bytes, count, at);
}

static inline int gathered_truncate(sqlite3_file *file, sqlite3_int64 size) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    return code != SQLITE_OK ? code : log->file->pMethods->xTruncate(log->file, size);
}

static inline int gathered_sync(sqlite3_file *file, int flags) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    return code != SQLITE_OK ? code : log->file->pMethods->xSync(log->file, flags);
}

static inline int gathered_size(sqlite3_file *file, sqlite3_int64 *size) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    return code != SQLITE_OK ? code : log->file->pMethods->xFileSize(log->file, size);
}

static inline int gathered_lock(sqlite3_file *file, int level) {
    sqlite3_file *below = ((gathered_log *)file)->file;
    return below->pMethods->xLock(below, level);
}

static inline int gathered_unlock(sqlite3_file *file, int level) {
    sqlite3_file *below = ((gathered_log *)file)->file;
    return below->pMethods->xUnlock(below, level);
}

static inline int gathered_reserved(sqlite3_file *file, int *isReserved) {
    sqlite3_file *below = ((gathered_log *)file)->file;
    return below->pMethods->xCheckReservedLock(below, isReserved);
}

static inline int gathered_control(sqlite3_file *file, int operation, void *argument) {
    gathered_log *log = (gathered_log *)file;
    int code = gathered_flush(log);
    return code != SQLITE_OK ? code : log->file->pMethods->xFileControl(log->file, operation, argument);
}

static inline int gathered_sector(sqlite3_file *file) {
    sqlite3_file *below = ((gathered_log *)file)->file;
    return below->pMethods->xSectorSize(below);
}

static inline int gathered_traits(sqlite3_file *file) {
    sqlite3_file *below = ((gathered_log *)file)->file;
    return below->pMethods->xDeviceCharacteristics(below);
}

static inline int gathered_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    static const sqlite3_io_methods methods = {
        .iVersion = 1,
        .xClose = gathered_close,
        .xRead = gathered_read,
        .xWrite = gathered_write,
        .xTruncate = gathered_truncate,
        .xSync = gathered_sync,
        .xFileSize = gathered_size,
        .xLock = gathered_lock,
        .xUnlock = gathered_unlock,
        .xCheckReservedLock = gathered_reserved,
        .xFileControl = gathered_control,
        .xSectorSize = gathered_sector,
        .xDeviceCharacteristics = gathered_traits,
    };
    sqlite3_vfs *below = gathered_below(vfs);
    if (!(flags & SQLITE_OPEN_WAL)) return below->xOpen(below, name, file, flags, outFlags);
    gathered_log *log = (gathered_log *)file;
    memset(log, 0, sizeof *log);
    log->file = (sqlite3_file *)(log + 1);
    int code = below->xOpen(below, name, log->file, flags, outFlags);
    if (code != SQLITE_OK) return code;
    log->end = -1;
    log->base.pMethods = &methods;
    return SQLITE_OK;
}

// Puts it in the place of SQLite's own, once.
static inline int gathered_register(void) {
    static sqlite3_vfs gathered;
    // One process has the data, and its connections need no locks of the operating system's between them, of which SQLite
    // would take and leave six for a commit ("The Unix VFSes"; os_unix.c, UNIXFILE_EXCL).
    sqlite3_vfs *below = sqlite3_vfs_find("unix-excl");
    if (!below) return SQLITE_ERROR;
    gathered = *below;
    gathered.zName = "gathered";
    gathered.pNext = NULL;
    gathered.pAppData = below;
    gathered.szOsFile = (int)sizeof(gathered_log) + below->szOsFile;
    gathered.xOpen = gathered_open;
    return sqlite3_vfs_register(&gathered, 0);
}
