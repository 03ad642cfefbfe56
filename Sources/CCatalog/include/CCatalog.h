#ifndef IAMDESK_CCATALOG_H
#define IAMDESK_CCATALOG_H

#include <stddef.h>

/* The catalogue's data as constant bytes of the program: pages that are read only when somebody looks.
   Data/make_indexes.py tells the layout of the two indexes. */

const unsigned char *catalog_policies_index(void);
size_t catalog_policies_index_size(void);

const unsigned char *catalog_policies(void);
size_t catalog_policies_size(void);

const unsigned char *catalog_services_index(void);
size_t catalog_services_index_size(void);

const unsigned char *catalog_principals(void);
size_t catalog_principals_size(void);

#endif
