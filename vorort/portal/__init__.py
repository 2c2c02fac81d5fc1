"""The public site: public views and Wagtail's editorial pages. A face: shows every topic, decides nothing."""
