#pragma once
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The pages that a connection keeps in memory, in the place of SQLite's own cache (sqlite.org/c3ref/pcache_methods2.html).
//
// SQLite's keeps its pages in the order of their use: to take one up touches three, wherever in memory they lie, and what
// is read once drives out what is read often. Here a page is found through a table that the processor's caches hold. What
// is new to a full cache goes into a short queue, whose places are used over and over and so stay in the processor's
// caches too; what is asked for again while it is there, or soon after, joins the others, of which a hand that goes round
// takes those that nobody asked for since it last came by (S3-FIFO: Yang et al., "FIFO queues are all you need for cache
// eviction", SOSP 2023).
//
// A connection is used from one thread at a time, and caches share nothing.

typedef struct {
    sqlite3_pcache_page page;
    uint32_t key;
    uint32_t slot;
    uint32_t turn;            // where in the queue it is, if it is there
} cached_page;

// Where a page is; slot 0 for none.
typedef struct {
    uint32_t key, slot;
} page_place;

enum { page_is_used = 1, page_is_pinned = 2, page_is_queued = 4, page_is_asked = 8 };
enum { pages_in_chunk = 256, pages_in_queue = 64 };

typedef struct {
    sqlite3_pcache *plain;    // SQLite's own, where all pages must be kept: those of databases in memory
    int stride, before;       // the bytes of a slot, and of what is before its page
    uint32_t most;            // so many pages shall be kept
    uint32_t count;           // so many are
    uint32_t pinned;          // and so many of them are in use
    uint32_t slots;           // so many there is room for; the first is number 1
    unsigned char **chunks;   // where the slots lie
    uint8_t *states;          // of the slots
    uint32_t *spare;          // slots without a page
    uint32_t spares;
    uint32_t greatest;        // no page has a greater key
    uint32_t hand;
    page_place *places;
    int shift;                // a hash without so many of its lower bits is a place
    uint32_t *ghosts;         // keys whose pages left the queue, each with when it did
    uint32_t queue[pages_in_queue];
    uint32_t turn;            // where the queue is at
    uint32_t left;            // how many pages have left it
} page_cache;

// SQLite's own.
static inline sqlite3_pcache_methods2 *page_cache_plain(void) {
    static sqlite3_pcache_methods2 methods;
    return &methods;
}

static inline uint32_t page_hash(uint32_t key) { return key * 2654435769u; }

static inline cached_page *page_in(const page_cache *cache, uint32_t slot) {
    unsigned char *chunk = cache->chunks[(slot - 1) / pages_in_chunk];
    return (cached_page *)(chunk + (size_t)((slot - 1) % pages_in_chunk) * (size_t)cache->stride);
}

static inline uint32_t page_places(const page_cache *cache) { return 1u << (32 - cache->shift); }

static inline page_place *page_place_of(const page_cache *cache, uint32_t key) {
    uint32_t mask = page_places(cache) - 1;
    uint32_t i = page_hash(key) >> cache->shift;
    while (cache->places[i].slot != 0 && cache->places[i].key != key) i = (i + 1) & mask;
    return &cache->places[i];
}

// Makes room for twice as many places, and as many ghosts.
static inline int page_widen(page_cache *cache) {
    uint32_t old = page_places(cache);
    page_place *wide = (page_place *)calloc((size_t)old * 2, sizeof *wide);
    uint32_t *ghosts = (uint32_t *)calloc((size_t)old * 2, sizeof *ghosts);
    if (!wide || !ghosts) {
        free(wide);
        free(ghosts);
        return 0;
    }
    page_place *narrow = cache->places;
    cache->places = wide;
    cache->shift -= 1;
    for (uint32_t i = 0; i < old; i++)
        if (narrow[i].slot != 0) *page_place_of(cache, narrow[i].key) = narrow[i];
    free(narrow);
    free(cache->ghosts);
    cache->ghosts = ghosts;
    return 1;
}

// Takes a page's key out of the table, and moves up what stands behind it.
static inline void page_forget(page_cache *cache, uint32_t key) {
    uint32_t mask = page_places(cache) - 1;
    uint32_t gap = (uint32_t)(page_place_of(cache, key) - cache->places);
    for (uint32_t i = (gap + 1) & mask; cache->places[i].slot != 0; i = (i + 1) & mask) {
        uint32_t wanted = page_hash(cache->places[i].key) >> cache->shift;
        if (((i - wanted) & mask) < ((i - gap) & mask)) continue;
        cache->places[gap] = cache->places[i];
        gap = i;
    }
    cache->places[gap].slot = 0;
    cache->count -= 1;
}

// Gives up a page; its slot is spare.
static inline void page_drop(page_cache *cache, cached_page *page) {
    page_forget(cache, page->key);
    cache->pinned -= cache->states[page->slot] & page_is_pinned ? 1 : 0;
    cache->states[page->slot] = 0;
    cache->spare[cache->spares++] = page->slot;
}

// When a page leaves the queue its key leaves a mark: twelve bits of the key, and the lower twenty of the count of those
// that left. The mark holds until as many others have left as the cache keeps: a page that is asked for later than that is
// not asked for often.
enum { ghost_times = 1 << 20 };

static inline uint32_t *page_ghost_of(const page_cache *cache, uint32_t key) {
    return &cache->ghosts[page_hash(key) >> cache->shift];
}

static inline void page_leave_ghost(page_cache *cache, uint32_t key) {
    *page_ghost_of(cache, key) = key * (uint32_t)ghost_times | (++cache->left & (ghost_times - 1));
}

static inline int page_left_lately(const page_cache *cache, uint32_t key) {
    uint32_t ghost = *page_ghost_of(cache, key);
    uint32_t age = (cache->left - ghost) & (ghost_times - 1);
    return ghost / ghost_times == (key & (UINT32_MAX / ghost_times)) && age < cache->most;
}

// Another slot, where there is none to spare; 0 where there is no memory.
static inline uint32_t page_new_slot(page_cache *cache) {
    if (cache->spares > 0) return cache->spare[--cache->spares];
    if (cache->slots % pages_in_chunk == 0) {
        uint32_t chunk = cache->slots / pages_in_chunk;
        size_t room = (size_t)(chunk + 1) * pages_in_chunk + 1;
        void *chunks = realloc(cache->chunks, (chunk + 1) * sizeof *cache->chunks);
        if (chunks) cache->chunks = (unsigned char **)chunks;
        void *states = realloc(cache->states, room);
        if (states) cache->states = (uint8_t *)states;
        void *spare = realloc(cache->spare, room * sizeof *cache->spare);
        if (spare) cache->spare = (uint32_t *)spare;
        void *memory = NULL;
        if (!chunks || !states || !spare || posix_memalign(&memory, 64, (size_t)cache->stride * pages_in_chunk) != 0) return 0;
        cache->chunks[chunk] = (unsigned char *)memory;
    }
    cache->slots += 1;
    cached_page *page = page_in(cache, cache->slots);
    page->slot = cache->slots;
    page->page.pBuf = (unsigned char *)page + cache->before;
    page->page.pExtra = page + 1;
    cache->states[cache->slots] = 0;
    return cache->slots;
}

// A slot whose page nobody asked for since the hand last came by; 0 where all are in use.
static inline uint32_t page_from_hand(page_cache *cache) {
    if (cache->pinned == cache->count) return 0;
    for (uint32_t looked = 0; looked < 2 * cache->slots; looked++) {
        cache->hand = cache->hand < cache->slots ? cache->hand + 1 : 1;
        uint8_t *state = &cache->states[cache->hand];
        if ((*state & (page_is_used | page_is_pinned | page_is_queued)) != page_is_used) continue;
        if (*state & page_is_asked) {
            *state &= (uint8_t)~page_is_asked;
            continue;
        }
        page_forget(cache, page_in(cache, cache->hand)->key);
        return cache->hand;
    }
    return 0;
}

// A slot of the queue whose page was read but once; 0 where all are in use.
static inline uint32_t page_from_queue(page_cache *cache, uint32_t *turn) {
    uint32_t length = cache->most / 8 < pages_in_queue ? cache->most / 8 : pages_in_queue;
    for (uint32_t looked = 0; looked < length; looked++) {
        cache->turn = cache->turn + 1 < length ? cache->turn + 1 : 0;
        *turn = cache->turn;
        uint32_t slot = cache->queue[cache->turn];
        uint8_t state = slot > 0 ? cache->states[slot] : 0;
        if (!(state & page_is_queued) || page_in(cache, slot)->turn != cache->turn) return page_from_hand(cache);
        if (state & page_is_pinned) continue;
        if (state & page_is_asked) {
            cache->states[slot] = page_is_used;
            return page_from_hand(cache);
        }
        cached_page *page = page_in(cache, slot);
        page_leave_ghost(cache, page->key);
        page_forget(cache, page->key);
        return slot;
    }
    return 0;
}

static inline sqlite3_pcache_page *page_cache_fetch(sqlite3_pcache *pcache, unsigned key, int create) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) return page_cache_plain()->xFetch(cache->plain, key, create);
    page_place *place = page_place_of(cache, key);
    if (place->slot != 0) {
        uint8_t *state = &cache->states[place->slot];
        if (!(*state & page_is_pinned)) {
            *state |= page_is_pinned | page_is_asked;
            cache->pinned += 1;
        }
        return &page_in(cache, place->slot)->page;
    }
    if (create == 0) return NULL;
    if (cache->count * 2 >= page_places(cache) && !page_widen(cache)) return NULL;
    uint32_t slot = 0, turn = 0;
    uint8_t state = page_is_used | page_is_pinned;
    if (cache->count >= cache->most) {
        if (page_left_lately(cache, key)) {
            slot = page_from_hand(cache);
        } else {
            slot = page_from_queue(cache, &turn);
            if (slot != 0) state |= page_is_queued;
        }
        if (slot == 0) slot = page_from_hand(cache);
        if (slot == 0 && create == 1) return NULL;
    }
    if (slot == 0 && (slot = page_new_slot(cache)) == 0) return NULL;
    cached_page *page = page_in(cache, slot);
    if (state & page_is_queued) {
        cache->queue[turn] = slot;
        page->turn = turn;
    }
    cache->states[slot] = state;
    page->key = key;
    // SQLite sees by it that the page is new.
    *(void **)page->page.pExtra = NULL;
    *page_place_of(cache, key) = (page_place){ key, slot };
    cache->count += 1;
    cache->pinned += 1;
    if (key > cache->greatest) cache->greatest = key;
    return &page->page;
}

static inline void page_cache_unpin(sqlite3_pcache *pcache, sqlite3_pcache_page *given, int discard) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) return page_cache_plain()->xUnpin(cache->plain, given, discard);
    cached_page *page = (cached_page *)given;
    // Where nearly all are in use, as in a large transaction, to look for the few others would take long.
    if (discard || cache->count > cache->most || cache->pinned > cache->most / 8 * 7) return page_drop(cache, page);
    cache->states[page->slot] &= (uint8_t)~page_is_pinned;
    cache->pinned -= 1;
}

static inline void page_cache_rekey(sqlite3_pcache *pcache, sqlite3_pcache_page *given, unsigned old, unsigned key) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) return page_cache_plain()->xRekey(cache->plain, given, old, key);
    cached_page *page = (cached_page *)given;
    uint32_t other = page_place_of(cache, key)->slot;
    if (other != 0) page_drop(cache, page_in(cache, other));
    page_forget(cache, old);
    page->key = key;
    *page_place_of(cache, key) = (page_place){ key, page->slot };
    cache->count += 1;
    if (key > cache->greatest) cache->greatest = key;
}

static inline void page_cache_truncate(sqlite3_pcache *pcache, unsigned limit) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) return page_cache_plain()->xTruncate(cache->plain, limit);
    if (limit > cache->greatest) return;
    cache->greatest = limit > 0 ? limit - 1 : 0;
    for (uint32_t slot = 1; slot <= cache->slots && cache->count > 0; slot++)
        if (cache->states[slot] != 0 && page_in(cache, slot)->key >= limit) page_drop(cache, page_in(cache, slot));
}

static inline void page_cache_size(sqlite3_pcache *pcache, int most) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) return page_cache_plain()->xCachesize(cache->plain, most);
    cache->most = most > 0 ? (uint32_t)most : 0;
}

static inline int page_cache_count(sqlite3_pcache *pcache) {
    page_cache *cache = (page_cache *)pcache;
    return cache->plain ? page_cache_plain()->xPagecount(cache->plain) : (int)cache->count;
}

static inline void page_cache_shrink(sqlite3_pcache *pcache) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) page_cache_plain()->xShrink(cache->plain);
}

static inline void page_cache_destroy(sqlite3_pcache *pcache) {
    page_cache *cache = (page_cache *)pcache;
    if (cache->plain) page_cache_plain()->xDestroy(cache->plain);
    for (uint32_t i = 0; i * pages_in_chunk < cache->slots; i++) free(cache->chunks[i]);
    free(cache->chunks);
    free(cache->states);
    free(cache->spare);
    free(cache->places);
    free(cache->ghosts);
    free(cache);
}

static inline sqlite3_pcache *page_cache_create(int size, int extra, int purgeable) {
    page_cache *cache = (page_cache *)calloc(1, sizeof *cache);
    if (!cache) return NULL;
    if (!purgeable) {
        cache->plain = page_cache_plain()->xCreate(size, extra, purgeable);
        if (cache->plain) return (sqlite3_pcache *)cache;
        free(cache);
        return NULL;
    }
    cache->before = ((int)sizeof(cached_page) + extra + 63) / 64 * 64;
    cache->stride = cache->before + size;
    cache->shift = 32 - 6;
    cache->places = (page_place *)calloc(page_places(cache), sizeof *cache->places);
    cache->ghosts = (uint32_t *)calloc(page_places(cache), sizeof *cache->ghosts);
    if (cache->places && cache->ghosts) return (sqlite3_pcache *)cache;
    page_cache_destroy((sqlite3_pcache *)cache);
    return NULL;
}

// Puts it in the place of SQLite's; before SQLite is first used. Its result code.
static inline int page_cache_register(void) {
    int code = sqlite3_config(SQLITE_CONFIG_GETPCACHE2, page_cache_plain());
    if (code != SQLITE_OK) return code;
    // SQLite readies its own with it, which is needed beside this one.
    sqlite3_pcache_methods2 methods = *page_cache_plain();
    methods.xCreate = page_cache_create;
    methods.xCachesize = page_cache_size;
    methods.xPagecount = page_cache_count;
    methods.xFetch = page_cache_fetch;
    methods.xUnpin = page_cache_unpin;
    methods.xRekey = page_cache_rekey;
    methods.xTruncate = page_cache_truncate;
    methods.xDestroy = page_cache_destroy;
    methods.xShrink = page_cache_shrink;
    return sqlite3_config(SQLITE_CONFIG_PCACHE2, &methods);
}
