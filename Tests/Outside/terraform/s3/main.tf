# Buckets with all their configurations, each as the provider's resource of its own.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }
variable "queue" { type = string }

# The second version changes what can be changed in place.
variable "version_two" {
  type    = bool
  default = false
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  s3_use_path_style           = true
  endpoints {
    s3 = var.endpoint
  }
}

resource "aws_s3_bucket" "shop" {
  bucket              = "terraform-shop"
  force_destroy       = true
  object_lock_enabled = true
  tags = {
    team  = "shop"
    stage = var.version_two ? "live" : "test"
  }
}

resource "aws_s3_bucket" "logs" {
  bucket_prefix = "terraform-logs-"
}

resource "aws_s3_bucket_versioning" "shop" {
  bucket = aws_s3_bucket.shop.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_object_lock_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = var.version_two ? 2 : 1
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
    bucket_key_enabled = var.version_two
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter { prefix = "logs/" }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = 60
      storage_class = "GLACIER"
    }
    expiration { days = 90 }
  }
  rule {
    id     = "temporary"
    status = "Enabled"
    filter {
      and {
        prefix                   = "tmp/"
        object_size_greater_than = 500
        tags                     = { kind = "temporary" }
      }
    }
    noncurrent_version_expiration {
      noncurrent_days           = 90
      newer_noncurrent_versions = 3
    }
  }
  rule {
    id     = "uploads"
    status = "Disabled"
    filter {}
    abort_incomplete_multipart_upload { days_after_initiation = 7 }
  }
  rule {
    id     = "dated"
    status = "Enabled"
    filter { prefix = "dated/" }
    expiration { date = "2030-01-01T00:00:00Z" }
  }
}

resource "aws_s3_bucket_cors_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  cors_rule {
    id              = "site"
    allowed_headers = ["*"]
    allowed_methods = ["PUT", "POST"]
    allowed_origins = ["https://*.example.com"]
    expose_headers  = ["ETag"]
    max_age_seconds = var.version_two ? 60 : 3000
  }
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["*"]
  }
}

resource "aws_s3_bucket_policy" "shop" {
  bucket = aws_s3_bucket.shop.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Reader"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = var.version_two ? ["s3:GetObject", "s3:PutObject"] : ["s3:GetObject"]
      Resource  = "${aws_s3_bucket.shop.arn}/*"
    }]
  })
}

resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.id
  block_public_acls       = false
  ignore_public_acls      = var.version_two
  block_public_policy     = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule { object_ownership = "BucketOwnerPreferred" }
}

resource "aws_s3_bucket_acl" "logs" {
  depends_on = [aws_s3_bucket_ownership_controls.logs, aws_s3_bucket_public_access_block.logs]
  bucket     = aws_s3_bucket.logs.id
  acl        = var.version_two ? "private" : "log-delivery-write"
}

resource "aws_s3_bucket_logging" "shop" {
  bucket        = aws_s3_bucket.shop.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = var.version_two ? "requests/" : "log/"
  target_object_key_format {
    partitioned_prefix { partition_date_source = "EventTime" }
  }
}

resource "aws_s3_bucket_website_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  index_document { suffix = "index.html" }
  error_document { key = var.version_two ? "oops.html" : "error.html" }
  routing_rule {
    condition { key_prefix_equals = "docs/" }
    redirect { replace_key_prefix_with = "documents/" }
  }
}

resource "aws_s3_bucket_notification" "shop" {
  bucket = aws_s3_bucket.shop.id
  queue {
    id            = "uploads"
    queue_arn     = var.queue
    events        = var.version_two ? ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"] : ["s3:ObjectCreated:*"]
    filter_prefix = "images/"
    filter_suffix = ".png"
  }
}

resource "aws_s3_bucket_replication_configuration" "shop" {
  depends_on = [aws_s3_bucket_versioning.shop, aws_s3_bucket_versioning.logs]
  bucket     = aws_s3_bucket.shop.id
  role       = "arn:aws:iam::000000000000:role/replication"
  rule {
    id       = "orders"
    status   = var.version_two ? "Disabled" : "Enabled"
    priority = 1
    filter { prefix = "orders/" }
    delete_marker_replication { status = "Disabled" }
    destination {
      bucket        = aws_s3_bucket.logs.arn
      storage_class = "STANDARD_IA"
    }
  }
}

resource "aws_s3_bucket_request_payment_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  payer  = var.version_two ? "BucketOwner" : "Requester"
}

resource "aws_s3_bucket_accelerate_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  status = var.version_two ? "Suspended" : "Enabled"
}

resource "aws_s3_bucket_inventory" "shop" {
  bucket                   = aws_s3_bucket.shop.id
  name                     = "everything"
  included_object_versions = "All"
  optional_fields          = ["Size", "ETag"]
  schedule { frequency = var.version_two ? "Weekly" : "Daily" }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.logs.arn
      prefix     = "inventory"
      encryption {
        sse_s3 {}
      }
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  name   = "documents"
  filter {
    prefix = "documents/"
    tags   = { kind = var.version_two ? "contract" : "invoice" }
  }
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination { bucket_arn = aws_s3_bucket.logs.arn }
      }
    }
  }
}

resource "aws_s3_bucket_metric" "shop" {
  bucket = aws_s3_bucket.shop.id
  name   = "images"
  filter { prefix = var.version_two ? "pictures/" : "images/" }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "shop" {
  bucket = aws_s3_bucket.shop.id
  name   = "archive"
  status = var.version_two ? "Disabled" : "Enabled"
  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180
  }
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = 125
  }
}

resource "aws_s3_object" "page" {
  bucket       = aws_s3_bucket.logs.id
  key          = "pages/first page.html"
  content      = var.version_two ? "<h1>two</h1>" : "<h1>one</h1>"
  content_type = "text/html"
  metadata     = { author = "shop" }
  tags         = { kind = "page" }
  depends_on   = [aws_s3_bucket_versioning.logs]
}
