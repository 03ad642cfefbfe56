#ifndef IAMDESK_CCATALOG_H
#define IAMDESK_CCATALOG_H
#include <stddef.h>
const unsigned char *catalog_principals(void);
size_t catalog_principals_size(void);
#endif
